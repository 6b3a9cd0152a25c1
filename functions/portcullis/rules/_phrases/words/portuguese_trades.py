"""Portuguese: money, work, wares and adverts."""

from typing import Final

WORDS: Final = """
invest: investir | investimento | investimentos | invista | cripto | criptomoedas | trader | forex | day trade
  | plataforma | opcoes binarias
profit: ganhar dinheiro | ganhe dinheiro | ganhar | ganhe | ganhando | lucro | lucros | lucrar | lucrando
  | faturar | faturando | renda | rendimento | rendimentos | dinheiro facil | dinheiro fácil
  | liberdade financeira | saque | saques
guaranteed: lucro garantido | lucros garantidos | ganho garantido | 100% garantido | dobre seu dinheiro
  | multiplique seu dinheiro | rendimento diario | lucro diario | lucro diário | robo do pix | robô do pix
  | pix em dobro
promise: sem risco | garantido
teach: vou ensinar | te ensino | ensino voce | ensino você | te ajudo a | te mostro como | vou mostrar como
  | vou ajudar | primeiras 10 pessoas | primeiras 20 pessoas | quer ganhar | quer aprender | aprenda a
  | como ganhar dinheiro | quem quiser ganhar | quer fazer
testimonial: gracas a | graças a | obrigado a | sou grato | sou grata | recomendo | super recomendo
  | mudou minha vida | ja recebi | já recebi | paga mesmo | ta pagando | tá pagando
mentor: mentor | mentora | especialista | senhor | senhora | gerente | trader
share: do lucro | dos lucros | de comissao | de comissão | minha comissao
signals: sinais gratis | sinais vip | grupo vip | grupo de sinais | sala de sinais | sinais de trade
wallet act: conecte sua carteira | conecte a carteira | conectar sua carteira | verifique sua carteira
  | conecta a wallet | frase de recuperacao
loan: emprestimo | empréstimo | emprestimos | empréstimos | credito | crédito | consignado
loan terms: sem consulta | juros baixos | baixo juros | aprovado | aprovacao | aprovação | negativados
  | negativado | na hora | solicite | simule
job: trabalho em casa | trabalhe em casa | trabalhar em casa | home office | renda extra | vaga | vagas | emprego
  | contratando | contrata se | estamos contratando | trabalho online | trabalho remoto | trabalho pela internet
  | procuro pessoas | preciso de pessoas | meio periodo
recruiting: procuro pessoas | preciso de pessoas | contrata se
tasks: tarefas simples | curtir videos | assistir videos | avaliar | pesquisas
daily pay: pagamento diario | pagamento diário | pagamentos diarios | pagamento semanal | pago por dia
  | paga no pix | recebe no pix | via pix | pix na hora
wage: <money> por dia | <money> ao dia | <money> por semana
anyone: sem experiencia | sem experiência | nao precisa de experiencia | não precisa de experiência | pelo celular
  | so precisa de um celular | só precisa de um celular | com o celular | maiores de 18 | maior de 18
  | qualquer pessoa | iniciantes | sem sair de casa
little time: horas por dia | horas livres | tempo livre | poucas horas | 2 horas | horario flexivel
  | horário flexível
bets: apostas | aposta | apostar | cassino | casino | tigrinho | fortune tiger | jogo do tigre | aviator | bet365
  | blaze | rodadas gratis | rodadas grátis | palpites
sure bets: aposta certa | apostas certas | palpite certo | jogo arrumado | jogos arrumados | green garantido
  | bilhete pronto | sinais do aviator | horarios pagantes | horários pagantes
promo code: codigo promocional | código promocional | cupom | meu codigo | meu código | com o codigo
  | use o codigo | use o código
bonus: bonus de boas vindas | bonus gratis | primeiro deposito | primeiro depósito | rodadas gratis
essays: trabalhos academicos | trabalhos acadêmicos | tcc | redacao | redação
craft: logos | logo | banners | edicao de video | edição de vídeo | design | artes | sites | bots
for hire: faco | faço | fazemos | ofereco | ofereço | oferecemos | meus servicos | meus serviços | orcamento
  | orçamento
sell: vendo | vendendo | vende se | venda | vendas | compro | barato | baratos
goods: contas | conta de | netflix | robux | seguidores | gift card | nitro | iptv | spotify | valorant | telas
  | curtidas | diamantes | painel
offer: vendo | vendendo | disponivel | disponível | preco | preço | precos | preços | barato | baratos | promocao
  | promoção | desconto | garantia | entrega na hora | entrega imediata | entrega automatica | estoque
seller: vendo | vendendo | vende se
cheap: barato | baratos | baratinho | preco baixo | melhores precos | melhores preços | desconto
drugs: maconha | cocaina | cocaína | lanca perfume
dark ware: notas falsas | nota fake | cartao clonado | cartões clonados | info cc | consultavel | laranja
  | contas laranja
pirated: crackeado | crackeada | pirata | hack para | hacks gratis | cheat para | gerador de robux | robux gratis
  | nitro gratis | gerador de nitro
try game: testa meu jogo | testar meu jogo | meu jogo | testem meu jogo | fiz um jogo | joga meu jogo
assure: sem virus | sem vírus | nao e virus | não é vírus | nao e golpe | não é golpe | 100% seguro | sem ban
plight: hospital | cirurgia | cancer | câncer | fome | doente
give us: doacao | doação | doar | doe | qualquer valor | qualquer ajuda | me ajudem | me ajuda | vaquinha | ajude
pay here: pix | chave pix | minha chave | meu pix | transferencia
pass on: envie isso | envie para | mande para | manda isso | compartilhe | repasse | repasse isso | copie e cole
  | copia e cola | manda pra | encaminhe
many: 10 pessoas | dez pessoas | 15 pessoas | 20 pessoas | todos os seus amigos | todos seus contatos
  | 10 servidores | 10 amigos | seus contatos | 5 pessoas
threat: se nao | se não | senao | senão | caso contrario | vai morrer | azar | nao ignore | não ignore
  | sera excluida | esta noite
luck: boa sorte | vai se realizar | tera sorte | terá sorte | vai receber
server talk: entre no meu servidor | entra no meu servidor | entrem no meu servidor | meu servidor
  | nosso servidor | servidor novo | novo servidor | servidor de discord | entre no nosso servidor
lively: chat ativo | servidor ativo | membros ativos | comunidade ativa | staff ativa | call ativa | calls ativas
perks: sorteios | sorteios de nitro | sorteio de nitro | cargos personalizados
company: fazer amigos | novos amigos | novas amizades | fazer amizades | conhecer pessoas | e girls
channel: meu canal | meu canal do youtube | meu video | meu vídeo | meu novo video | meu novo vídeo | meus videos
  | meus vídeos | minha live | meu tiktok | meu instagram | meu insta | minha musica | minha música | nosso canal
  | meu twitch | minha twitch
visit: veja | vejam | ve la | olha | olhem | confere | confira | confiram | passa la | passa no | da uma olhada
  | dá uma olhada | assistam | assiste | da uma forca | dá uma força | visita | visite | escutem | ouçam
  | conheçam | conheca
subscribe: se inscreve | se inscrevam | inscreva | inscrever | se inscreva | inscritos | me segue | me sigam
  | segue la | sigam | deixa o like | deixe o like | da like | dá like | um like | curte | curtam
plea: me ajuda a chegar | me ajudem a chegar | ajuda a chegar | canal pequeno | estou comecando | estou começando
  | to comecando | tô começando | comecei agora | sou pequeno | nao vai se arrepender | não vai se arrepender
  | nao vao se arrepender | meu sonho | minha meta | meta de | agradeco | agradeço | ficaria feliz | ficaria grato
  | apoio | forca
sorry: nao e spam | não é spam | desculpa o spam | desculpem o spam | nao me bana
swap: sub por sub | inscrito por inscrito | troco inscricao | troca de inscritos | sigo de volta
  | segue que eu sigo | sdv | me inscrevo de volta | retribuo | sub4sub
"""
