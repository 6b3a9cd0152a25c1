"""Portuguese: what lures and frightens."""

from typing import Final

WORDS: Final = """
link: link na bio | link na minha bio | link no perfil | link abaixo | link na descricao | link na descrição
any link: link na bio | link no perfil | link na descricao | link na descrição
contact: me chama | chama no | chama na dm | chama dm | chame no | chama inbox | chama pv | chama no pv | no pv
  | no privado | no zap | pelo whatsapp | no whatsapp | meu whatsapp | no telegram | meu telegram | pelo telegram
  | manda dm | mande dm | mande mensagem | manda mensagem | me manda mensagem | me mande | fala comigo
  | fale comigo | entre em contato | entra em contato | contate | chama que | me add | interessados chamar
  | chamar na dm | no direct | chama no direct | vem dm | vem pv
add me: me adiciona | me add | adiciona ai
join: entra | entre | entrem | entrem no | participe | inscreva se | vem pro | venha
download: baixe | baixar | baixa | baixem | download
period: por dia | ao dia | por semana | por mes | por mês | ao mes | ao mês | diario | diário | diarios | diários
  | semanal | mensal | em 24 horas | por hora | todo dia | todos os dias
claim: resgate | resgatar | resgata | pegue | pega o seu | garanta | garante | aproveite | aproveita | clique aqui
  | clica aqui | clique no link | clica no link | vagas limitadas | ultimas vagas | últimas vagas | corre
  | cadastre se | cadastra | nao perca | não perca | acaba hoje
free: gratis | grátis | gratuito | gratuita | de graca | de graça | presente | brinde | sorteio | sorteios | dando
  | doando | sorteando
please: por favor | pfv | pfvr | porfavor | pff
denial: nao e golpe | não é golpe | sem golpe | nao sou golpista | nao e virus | não é vírus | sem virus
  | nao e fake | não é fake
warning: golpe | golpes | golpista | golpistas | nao clique | não clique | nao cliquem | não cliquem | e fake
  | é fake | farsa | hackeado | hackearam | nao caiam | não caiam | vírus
won: voce ganhou | você ganhou | vc ganhou | parabens voce | parabéns você | voce foi selecionado
  | você foi selecionado | voce foi escolhido | você foi escolhido | foi sorteado | foi contemplado | e o ganhador
  | seu premio | seu prêmio
draw: premio | prêmio | premios | prêmios | sorteio | loteria | rifa
fee: taxa de importacao | taxa de importação | taxa alfandegaria | taxa alfandegária | taxa de liberacao
  | taxa de entrega
parcel: sua encomenda | seu pacote | seu pedido | correios | sua entrega | ctt
parcel trouble: foi retida | foi retido | taxada | taxado | nao foi entregue | não foi entregue
  | nao pode ser entregue | aguardando pagamento | endereco incorreto | endereço incorreto | alfandega
bank: seu banco | seu cartao | seu cartão | sua conta bancaria | nubank | bradesco | itau | itaú | caixa economica
  | mbway | seu cpf | sua conta
trouble: bloqueada | bloqueado | suspensa | suspenso | limitada | compra suspeita | compra aprovada
  | atividade suspeita | sera bloqueada | será bloqueada | desativada | irregular
mend: verifique | confirme | atualize | acesse | regularize | desbloqueie | evite | evitar | clique
refund: reembolso | restituicao | restituição | valores a receber | saldo do fgts | indenizacao
authority: suporte do discord | equipe do discord | suporte tecnico | suporte técnico | moderador do discord
  | suporte steam | suporte da steam
your account: sua conta | tua conta
reported: foi denunciada | foi denunciado | foi reportada | sera banida | será banida | sera excluida
  | será excluída | sera suspensa | será suspensa
verify: verifique sua | verificar sua | confirme sua | confirme seu
mistaken report: te reportei sem querer | te denunciei sem querer | denunciei sua conta | reportei sua conta
  | te denunciei por engano | te reportei por engano | denunciei voce sem querer
recovery: recuperar minha conta | recuperar sua conta | recuperar meu dinheiro | recuperei meu dinheiro
  | recuperacao de conta
hacker: hackear instagram | hackear whatsapp | hacker profissional | clonar whatsapp
lure: e voce nesse video | é você nesse vídeo | e voce nessa foto | vota em mim | vote em mim
adult: nudes | nua | nuas | pelada | peladas | porno | pornô | putaria | sexo | safada | safadas | novinha
  | novinhas | gostosa | gostosas | packzinho | packs | onlyfans | vazado | vazados | vazadas
adult offer: vendo pack | vendo packs | vendo nudes | packs gratis | nudes gratis | conteudo adulto
  | conteúdo adulto | conteudo +18 | meu onlyfans | meu privacy | vazadas gratis | grupo de putaria | videos porno
  | novinhas vazadas | onlyfans vazados | chamada de video hot | garota de programa | garotas de programa
adult pack: meu conteudo | meu conteúdo | chamada de video | chamada de vídeo | fotos e videos | minhas fotos
see me: vem ver | meu perfil | minhas fotos | vem conversar
singles: solteiras | mulheres solteiras | garotas solteiras | conhecer mulheres | namoro | sugar daddy
  | procuro namorado
near you: perto de voce | perto de você | na sua cidade | da sua cidade
lonely: sozinha | carente | entediada | solteira
hand over login: digite sua senha | coloque sua senha | digite seu login | coloque seu login
on behalf: em nome dos admins | em nome da staff
"""
