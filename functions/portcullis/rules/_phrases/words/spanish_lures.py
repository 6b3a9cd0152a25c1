"""Spanish: what lures and frightens."""

from typing import Final

WORDS: Final = """
link: enlace en mi perfil | link en mi perfil | link en mi bio | enlace en la bio | link en la bio | enlace abajo
  | link abajo | enlace de abajo
any link: enlace en mi perfil | link en mi perfil | link en la descripcion | enlace en la descripcion
contact: escribeme | escríbeme | escribanme | escribenos | escríbenos | mandame dm | mandame un mensaje
  | mándame mensaje | enviame un mensaje | envíame mensaje | mensaje privado | al privado | por privado | al dm
  | por dm | al md | por interno | al interno | inbox | contactame | contáctame | contactanos | contáctanos
  | contactarme | hablame | háblame | por whatsapp | al whatsapp | mi whatsapp | por telegram | mi telegram
  | al telegram | dame dm | agregame | agrégame | comunicate | comunícate | interesados escribir | mas info
  | más info | pregunta por privado
add me: agregame | agrégame | agreguenme
join: unete | únete | unanse | entra | entra ya | entren | ingresa | suscribete | suscríbete
download: descarga | descargar | descargalo | descárgalo | descarguen | bajalo
amount: dolares diarios | dolares al dia
period: al dia | al día | por dia | por día | diarios | diarias | diario | a la semana | por semana | semanales
  | semanal | al mes | por mes | mensuales | mensual | en 24 horas | por hora | cada dia | cada día
claim: reclama | reclamalo | reclámalo | canjea | aprovecha | aprovechen | ultimos cupos | últimos cupos
  | cupos limitados | haz clic | haz click | dale clic | pincha aqui | pincha aquí | registrate | regístrate
  | obten | obtén | llevate | llévate | no te lo pierdas | corre | termina pronto
free: gratis | gratuito | gratuita | regalo | regalos | regalando | regalamos | sorteo | sorteos | regalare
please: por favor | porfa | porfavor | porfis | plis
denial: no es estafa | no estafa | sin estafas | no soy estafador | no es un virus | sin virus | no es falso
warning: estafa | estafas | estafador | estafadores | no hagan clic | no den clic | no entren | es falso
  | timo | hackeado | hackearon | me robaron | no caigan | virus
won: ganaste | has ganado | haz ganado | felicidades has | felicidades ganaste | fuiste seleccionado
  | has sido seleccionado | has sido elegido | eres el ganador | eres uno de los ganadores | resultaste ganador
  | te has ganado | tu premio | has sido premiado
draw: premio | premios | sorteo | loteria | lotería | rifa
fee: tasa de aduana | gastos de envio | gastos de envío | tasa de envio
parcel: tu paquete | su paquete | tu envio | su envio | su envío | correos | su pedido
parcel trouble: no se pudo entregar | no ha podido ser entregado | retenido | pendiente de entrega
  | direccion incorrecta | dirección incorrecta | confirmar su direccion | aduana
bank: tu banco | su banco | su tarjeta | tu tarjeta | cuenta bancaria | bbva | santander | banco | su cuenta
trouble: bloqueada | bloqueado | suspendida | suspendido | limitada | inusual | cargo no reconocido
  | ha sido restringida | sera bloqueada | será suspendida | desactivada
mend: verifica | verifique | confirma | confirme | actualice | actualiza | ingrese | inicie sesion | acceda
  | desbloquear | evitar
refund: reembolso | devolucion de | devolución | subsidio | bono del gobierno
authority: soporte de discord | equipo de discord | soporte tecnico | soporte técnico | moderador de discord
  | soporte de steam
your account: tu cuenta | su cuenta | vuestra cuenta
reported: fue reportada | ha sido reportada | fue reportado | sera suspendida | será suspendida | sera eliminada
  | será eliminada | actividad sospechosa
verify: verifica tu | verificar tu | verifique su | confirma tu | confirme su
mistaken report: te reporte por error | te reporté por error | reporte tu cuenta | reporté tu cuenta
  | te reporte por accidente | te reporté por accidente | te reporte sin querer | te reporté sin querer
  | reportado por error
recovery: recuperar mi dinero | recuperar mi cuenta | recuperar tu cuenta | recupere mi dinero
  | recuperé mi dinero | recuperar fondos | recuperacion de fondos
hacker: hackear facebook | hackear whatsapp | hackear instagram | servicio de hackeo | hacker profesional
lure: eres tu | eres tú | sales en este video | vota por mi | vota por mí
adult: desnudas | desnuda | desnudos | nudes | porno | sexo | putas | tetas | culo | caliente | calientes | packs
  | cachonda | webcamer | onlyfans | zorras | filtrado | filtrados | colegialas | follar
adult offer: chicas desnudas | packs gratis | pack gratis | vendo pack | vendo packs | vendo contenido
  | contenido caliente | contenido +18 | mis fotos desnuda | fotos intimas | fotos íntimas | videos porno
  | packs de chicas | packs filtrados | onlyfans gratis | onlyfans filtrado | video llamadas hot
  | videollamadas hot | servicio de videollamada | sexo en vivo | chicas calientes
adult pack: mi contenido | videollamada | videollamadas | mis fotos | fotos y videos
see me: hablemos | escribeme | mi perfil | mis fotos | quieres verme
singles: solteras | chicas solteras | mujeres solteras | conocer chicas | conoce chicas | citas | busco novio
  | busco hombre | sugar daddy
near you: cerca de ti | en tu ciudad | en tu zona
lonely: solita | aburrida | soltera
hand over login: ingresa tu contraseña | introduce tu contraseña | pon tu contraseña | ingresa tus datos de acceso
on behalf: de parte de los admins | de parte del staff
"""
