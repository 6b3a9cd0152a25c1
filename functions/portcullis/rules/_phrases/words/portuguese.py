"""Portuguese."""

from typing import Final

WORDS: Final = """
link: link na bio | link na minha bio | link no perfil | link abaixo | link na descricao | link na descrição
any link: link na bio | link no perfil | link na descricao | link na descrição
contact: me chama | chama no | chama na dm | chama dm | chame no | chama inbox | chama pv | chama no pv | no pv | no privado | no zap | pelo whatsapp | no whatsapp
  | meu whatsapp | no telegram | meu telegram | pelo telegram | manda dm | mande dm | mande mensagem | manda mensagem | me manda mensagem | me mande | fala comigo
  | fale comigo | entre em contato | entra em contato | contate | chama que | me add | interessados chamar | chamar na dm | no direct | chama no direct | vem dm | vem pv
add me: me adiciona | me add | adiciona ai
join: entra | entre | entrem | entrem no | participe | inscreva se | vem pro | venha
period: por dia | ao dia | por semana | por mes | por mês | ao mes | ao mês | diario | diário | diarios | diários | semanal | mensal | em 24 horas | por hora | todo dia | todos os dias
claim: resgate | resgatar | resgata | pegue | pega o seu | garanta | garante | aproveite | aproveita | clique aqui | clica aqui | clique no link | clica no link | vagas limitadas
  | ultimas vagas | últimas vagas | corre | cadastre se | cadastra | nao perca | não perca | acaba hoje
free: gratis | grátis | gratuito | gratuita | de graca | de graça | presente | brinde | sorteio | sorteios | dando | doando | sorteando
won: voce ganhou | você ganhou | vc ganhou | parabens voce | parabéns você | voce foi selecionado | você foi selecionado | voce foi escolhido | você foi escolhido
  | foi sorteado | foi contemplado | e o ganhador | seu premio | seu prêmio
draw: premio | prêmio | premios | prêmios | sorteio | loteria | rifa
fee: taxa de importacao | taxa de importação | taxa alfandegaria | taxa alfandegária | taxa de liberacao | taxa de entrega
parcel: sua encomenda | seu pacote | seu pedido | correios | sua entrega | ctt
parcel trouble: foi retida | foi retido | taxada | taxado | nao foi entregue | não foi entregue | nao pode ser entregue | aguardando pagamento | endereco incorreto | endereço incorreto | alfandega
bank: seu banco | seu cartao | seu cartão | sua conta bancaria | nubank | bradesco | itau | itaú | caixa economica | mbway | seu cpf | sua conta
trouble: bloqueada | bloqueado | suspensa | suspenso | limitada | compra suspeita | compra aprovada | atividade suspeita | sera bloqueada | será bloqueada | desativada | irregular
mend: verifique | confirme | atualize | acesse | regularize | desbloqueie | evite | evitar | clique
refund: reembolso | restituicao | restituição | valores a receber | saldo do fgts | indenizacao
adult: nudes | nua | nuas | pelada | peladas | porno | pornô | putaria | sexo | safada | safadas | novinha
  | novinhas | gostosa | gostosas | packzinho | packs | onlyfans | vazado | vazados | vazadas
adult offer: vendo pack | vendo packs | vendo nudes | packs gratis | nudes gratis | conteudo adulto | conteúdo adulto | conteudo +18 | meu onlyfans | meu privacy | vazadas gratis | grupo de putaria
  | videos porno | novinhas vazadas | onlyfans vazados | chamada de video hot | garota de programa | garotas de programa
adult pack: meu conteudo | meu conteúdo | chamada de video | chamada de vídeo | fotos e videos | minhas fotos
singles: solteiras | mulheres solteiras | garotas solteiras | conhecer mulheres | namoro | sugar daddy | procuro namorado
near you: perto de voce | perto de você | na sua cidade | da sua cidade
see me: vem ver | meu perfil | minhas fotos | vem conversar
lonely: sozinha | carente | entediada | solteira
invest: investir | investimento | investimentos | invista | cripto | criptomoedas | trader | forex | day trade | plataforma | opcoes binarias
profit: ganhar dinheiro | ganhe dinheiro | ganhar | ganhe | ganhando | lucro | lucros | lucrar | lucrando | faturar | faturando | renda | rendimento | rendimentos | dinheiro facil | dinheiro fácil | liberdade financeira | saque | saques
guaranteed: lucro garantido | lucros garantidos | ganho garantido | 100% garantido | dobre seu dinheiro
  | multiplique seu dinheiro | rendimento diario | lucro diario | lucro diário | robo do pix | robô do pix
  | pix em dobro
teach: vou ensinar | te ensino | ensino voce | ensino você | te ajudo a | te mostro como | vou mostrar como | vou ajudar | primeiras 10 pessoas | primeiras 20 pessoas | quer ganhar | quer aprender | aprenda a | como ganhar dinheiro | quem quiser ganhar | quer fazer
testimonial: gracas a | graças a | obrigado a | sou grato | sou grata | recomendo | super recomendo | mudou minha vida | ja recebi | já recebi | paga mesmo | ta pagando | tá pagando
mentor: mentor | mentora | especialista | senhor | senhora | gerente | trader
share: do lucro | dos lucros | de comissao | de comissão | minha comissao
signals: sinais gratis | sinais vip | grupo vip | grupo de sinais | sala de sinais | sinais de trade
wallet act: conecte sua carteira | conecte a carteira | conectar sua carteira | verifique sua carteira | conecta a wallet | frase de recuperacao
authority: suporte do discord | equipe do discord | suporte tecnico | suporte técnico | moderador do discord | suporte steam | suporte da steam
your account: sua conta | tua conta
reported: foi denunciada | foi denunciado | foi reportada | sera banida | será banida | sera excluida | será excluída | sera suspensa | será suspensa
verify: verifique sua | verificar sua | confirme sua | confirme seu
mistaken report: te reportei sem querer | te denunciei sem querer | denunciei sua conta | reportei sua conta | te denunciei por engano | te reportei por engano | denunciei voce sem querer
recovery: recuperar minha conta | recuperar sua conta | recuperar meu dinheiro | recuperei meu dinheiro | recuperacao de conta
hacker: hackear instagram | hackear whatsapp | hacker profissional | clonar whatsapp
lure: e voce nesse video | é você nesse vídeo | e voce nessa foto | vota em mim | vote em mim
sell: vendo | vendendo | vende se | venda | vendas | compro | barato | baratos
goods: contas | conta de | netflix | robux | seguidores | gift card | nitro | iptv | spotify | valorant | telas | curtidas | diamantes | painel
offer: vendo | vendendo | disponivel | disponível | preco | preço | precos | preços | barato | baratos | promocao | promoção | desconto | garantia | entrega na hora | entrega imediata | entrega automatica | estoque
cheap: barato | baratos | baratinho | preco baixo | melhores precos | melhores preços | desconto
drugs: maconha | cocaina | cocaína | lanca perfume
dark ware: notas falsas | nota fake | cartao clonado | cartões clonados | info cc | consultavel | laranja | contas laranja
essays: trabalhos academicos | trabalhos acadêmicos | tcc | redacao | redação
for hire: faco | faço | fazemos | ofereco | ofereço | oferecemos | meus servicos | meus serviços | orcamento | orçamento
craft: logos | logo | banners | edicao de video | edição de vídeo | design | artes | sites | bots
loan: emprestimo | empréstimo | emprestimos | empréstimos | credito | crédito | consignado
loan terms: sem consulta | juros baixos | baixo juros | aprovado | aprovacao | aprovação | negativados | negativado | na hora | solicite | simule
plight: hospital | cirurgia | cancer | câncer | fome | doente
give us: doacao | doação | doar | doe | qualquer valor | qualquer ajuda | me ajudem | me ajuda | vaquinha | ajude
pay here: pix | chave pix | minha chave | meu pix | transferencia
pass on: envie isso | envie para | mande para | manda isso | compartilhe | repasse | repasse isso | copie e cole | copia e cola | manda pra | encaminhe
many: 10 pessoas | dez pessoas | 15 pessoas | 20 pessoas | todos os seus amigos | todos seus contatos | 10 servidores | 10 amigos | seus contatos | 5 pessoas
threat: se nao | se não | senao | senão | caso contrario | vai morrer | azar | nao ignore | não ignore | sera excluida | esta noite
luck: boa sorte | vai se realizar | tera sorte | terá sorte | vai receber
server talk: entre no meu servidor | entra no meu servidor | entrem no meu servidor | meu servidor | nosso servidor | servidor novo | novo servidor | servidor de discord | entre no nosso servidor
lively: chat ativo | servidor ativo | membros ativos | comunidade ativa | staff ativa | call ativa | calls ativas
perks: sorteios | sorteios de nitro | sorteio de nitro | cargos personalizados
company: fazer amigos | novos amigos | novas amizades | fazer amizades | conhecer pessoas | e girls
channel: meu canal | meu canal do youtube | meu video | meu vídeo | meu novo video | meu novo vídeo | meus videos | meus vídeos | minha live | meu tiktok | meu instagram | meu insta | minha musica | minha música | nosso canal | meu twitch | minha twitch
visit: veja | vejam | ve la | olha | olhem | confere | confira | confiram | passa la | passa no | da uma olhada | dá uma olhada | assistam | assiste | da uma forca | dá uma força | visita | visite | escutem | ouçam | conheçam | conheca
subscribe: se inscreve | se inscrevam | inscreva | inscrever | se inscreva | inscritos | me segue | me sigam | segue la | sigam | deixa o like | deixe o like | da like | dá like | um like | curte | curtam
please: por favor | pfv | pfvr | porfavor | pff
plea: me ajuda a chegar | me ajudem a chegar | ajuda a chegar | canal pequeno | estou comecando | estou começando | to comecando | tô começando | comecei agora | sou pequeno | nao vai se arrepender | não vai se arrepender | nao vao se arrepender | meu sonho | minha meta | meta de | agradeco | agradeço | ficaria feliz | ficaria grato | apoio | forca
swap: sub por sub | inscrito por inscrito | troco inscricao | troca de inscritos | sigo de volta | segue que eu sigo | sdv | me inscrevo de volta | retribuo | sub4sub
sorry: nao e spam | não é spam | desculpa o spam | desculpem o spam | nao me bana
pirated: crackeado | crackeada | pirata | hack para | hacks gratis | cheat para | gerador de robux | robux gratis | nitro gratis | gerador de nitro
download: baixe | baixar | baixa | baixem | download
try game: testa meu jogo | testar meu jogo | meu jogo | testem meu jogo | fiz um jogo | joga meu jogo
assure: sem virus | sem vírus | nao e virus | não é vírus | nao e golpe | não é golpe | 100% seguro | sem ban
job: trabalho em casa | trabalhe em casa | trabalhar em casa | home office | renda extra | vaga | vagas | emprego | contratando | contrata se | estamos contratando | trabalho online | trabalho remoto | trabalho pela internet | procuro pessoas | preciso de pessoas | meio periodo
tasks: tarefas simples | curtir videos | assistir videos | avaliar | pesquisas
daily pay: pagamento diario | pagamento diário | pagamentos diarios | pagamento semanal | pago por dia | paga no pix
  | recebe no pix | via pix | pix na hora
anyone: sem experiencia | sem experiência | nao precisa de experiencia | não precisa de experiência | pelo celular | so precisa de um celular | só precisa de um celular | com o celular | maiores de 18 | maior de 18 | qualquer pessoa | iniciantes | sem sair de casa
little time: horas por dia | horas livres | tempo livre | poucas horas | 2 horas | horario flexivel | horário flexível
bets: apostas | aposta | apostar | cassino | casino | tigrinho | fortune tiger | jogo do tigre | aviator | bet365
  | blaze | rodadas gratis | rodadas grátis | palpites
sure bets: aposta certa | apostas certas | palpite certo | jogo arrumado | jogos arrumados | green garantido | bilhete pronto | sinais do aviator | horarios pagantes | horários pagantes
promo code: codigo promocional | código promocional | cupom | meu codigo | meu código | com o codigo | use o codigo | use o código
bonus: bonus de boas vindas | bônus | bonus gratis | primeiro deposito | primeiro depósito | rodadas gratis
denial: nao e golpe | não é golpe | sem golpe | nao sou golpista | nao e virus | não é vírus | sem virus
warning: golpe | golpes | golpista | golpistas | cuidado | nao clique | não clique | nao cliquem | não cliquem | e fake | é fake | farsa | hackeado | hackearam | nao caiam | não caiam | vírus
promise: sem risco | garantido
wage: <money> por dia | <money> ao dia | <money> por semana
seller: vendo | vendendo | vende se
"""
